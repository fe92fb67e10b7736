package shop;

import jakarta.persistence.*;

@Entity
public class Tag {
    @Id
    String name;
}
