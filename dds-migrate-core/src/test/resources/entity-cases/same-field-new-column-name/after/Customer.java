package shop;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id
    Long id;

    @Column(name = "address")
    String mail;

    @Column(name = "contacts")
    String phones;
}
