package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
@IdClass(PurchaseId.class)
public class Purchase {
    @Id
    int year;

    BigDecimal total;

    @Id
    int number;

    @ManyToOne(optional = false)
    Customer buyer;
}
