package money;

import jakarta.persistence.*;

@Entity
@EntityListeners(AuditListener.class)
public class Account {
    @Id
    long id;

    Ticket ticket;

    @Column(length = 40)
    Secret secret;
}
