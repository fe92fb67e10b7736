package money;

import jakarta.persistence.AttributeConverter;

/** Registered by the package alone. */
public class TicketConverter implements AttributeConverter<Ticket, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Ticket ticket) {
        return ticket.number;
    }

    @Override
    public Ticket convertToEntityAttribute(Integer number) {
        return new Ticket(number);
    }
}
