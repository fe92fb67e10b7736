package shop;

import jakarta.persistence.*;

@Entity
@org.hibernate.annotations.Immutable
@Table(name = "names")
public class CustomerName {
    @Id
    Long id;

    String name;
}
