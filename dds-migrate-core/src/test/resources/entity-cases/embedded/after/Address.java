package shop;

import jakarta.persistence.*;

@Embeddable
public class Address {
    String street;

    @Column(length = 12)
    String zip;

    String city;
}
