@ConverterRegistration(converter = TicketConverter.class)
package money;

import org.hibernate.annotations.ConverterRegistration;
