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

/** A researcher's part in a project. */
@Entity
@Table(name = "projectusers")
@IdClass(ProjectUserId.class)
public class ProjectUser {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Project project;

    // Of a key in an id class, Hibernate does not take over the length: without the definition it is varchar(255).
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", columnDefinition = "varchar(50)")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private ResearchUser user;

    @Column(nullable = false)
    private boolean owner;

    public Project getProject() {
        return project;
    }

    public void setProject(Project project) {
        this.project = project;
    }

    public ResearchUser getUser() {
        return user;
    }

    public void setUser(ResearchUser user) {
        this.user = user;
    }

    public boolean isOwner() {
        return owner;
    }

    public void setOwner(boolean owner) {
        this.owner = owner;
    }
}
