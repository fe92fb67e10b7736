package shop;

import jakarta.persistence.*;

@Embeddable
public class Country {
    @Column(name = "country_code", length = 2)
    String code;
}
