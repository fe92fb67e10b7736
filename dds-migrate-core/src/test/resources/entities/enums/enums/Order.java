package enums;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Order {
    public enum Status {
        OPEN,
        DONE
    }

    @Id
    long id;

    @Enumerated(EnumType.STRING)
    Status byName;

    @Enumerated
    Status byOrdinal;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status nativeEnum;
}
