package se.scilifelab.dds.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** The name under which a user logs in elsewhere. */
@Entity
@Table(name = "identifiers")
@IdClass(IdentifierId.class)
public class Identifier {

    // Of a key in an id class, Hibernate does not take over the length: without the definition it is varchar(255).
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "username", columnDefinition = "varchar(50)")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Id
    @Column(unique = true, length = 58)
    private String identifier;

    public User getUser() {
        return user;
    }

    public void setUser(User user) {
        this.user = user;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }
}
