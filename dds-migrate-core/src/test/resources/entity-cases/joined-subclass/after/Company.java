package shop;

import jakarta.persistence.*;

@Entity
public class Company extends Customer {
    @Column(nullable = false, unique = true)
    String vatNumber;
}
