package shop;

import java.io.Serializable;
import java.util.Objects;

public class PurchaseId implements Serializable {
    int year;
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof PurchaseId id && id.year == year && id.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, number);
    }
}
