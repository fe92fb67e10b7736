package shop;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id
    Long id;

    @Column(name = "contact")
    String mail;
}
