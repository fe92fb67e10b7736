package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "orders", indexes = @Index(name = "orders_placed", columnList = "placedAt desc"))
public class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    Customer customer;

    @Column(nullable = false)
    java.time.Instant placedAt;

    @Column(precision = 10, scale = 2)
    java.math.BigDecimal total;
}
