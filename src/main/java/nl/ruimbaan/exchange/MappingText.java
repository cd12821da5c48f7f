package nl.ruimbaan.exchange;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** A mapping as its import keeps it: JSON. */
@Immutable
@Converter
class MappingText implements AttributeConverter<Mapping, String> {

    private final JsonMapper json;

    MappingText(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(Mapping mapping) {
        return json.writeValueAsString(mapping);
    }

    @Override
    public Mapping convertToEntityAttribute(String text) {
        return json.readValue(text, Mapping.class);
    }
}
