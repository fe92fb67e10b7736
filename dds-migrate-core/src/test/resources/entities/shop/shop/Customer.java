package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(
        name = "customers",
        uniqueConstraints = @UniqueConstraint(columnNames = {"lastName", "firstName"}),
        indexes = @Index(columnList = "lastName"))
@SecondaryTable(name = "customer_notes")
public class Customer extends Base {
    public enum Level {
        BASIC,
        GOLD,
        ARCHIVED
    }

    @Column(nullable = false, length = 80)
    String lastName;

    String firstName;

    @Column(unique = true)
    String email;

    @Embedded
    Address address;

    @Enumerated(EnumType.STRING)
    Level level;

    @Enumerated(EnumType.ORDINAL)
    Level formerLevel;

    @Column(table = "customer_notes")
    String note;

    @ElementCollection
    @OrderColumn(name = "position")
    List<String> nicknames = new ArrayList<>();

    @ElementCollection
    Map<String, Address> otherAddresses = new HashMap<>();

    @ManyToMany
    Set<Tag> favouriteTags = new HashSet<>();

    @OneToMany(mappedBy = "buyer")
    List<Purchase> purchases = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "owner_id")
    List<Tag> ownTags = new ArrayList<>();

    @Transient
    String cached;
}
