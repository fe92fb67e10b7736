package money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A container would give it its collaborator. */
@Converter(autoApply = true)
public class SecretConverter implements AttributeConverter<Secret, String> {
    public SecretConverter(Runnable cipher) {
        cipher.run();
    }

    @Override
    public String convertToDatabaseColumn(Secret secret) {
        return "";
    }

    @Override
    public Secret convertToEntityAttribute(String text) {
        return new Secret();
    }
}
