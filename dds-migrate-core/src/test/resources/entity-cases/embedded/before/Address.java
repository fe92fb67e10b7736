package shop;

import jakarta.persistence.*;

@Embeddable
public class Address {
    String street;
    String city;
}
