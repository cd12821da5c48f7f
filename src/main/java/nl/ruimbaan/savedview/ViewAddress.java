package nl.ruimbaan.savedview;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A screen with its filters.
 *
 * @param path without leading slash
 * @param parameters what the address asks for, by name
 */
public record ViewAddress(String path, Map<String, String> parameters) {

    public ViewAddress {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** What {@link #query()} wrote. */
    static ViewAddress of(String path, String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&", -1)) {
            String[] parts = parameter.split("=", 2);
            if (!parts[0].isEmpty()) {
                parameters.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return new ViewAddress(path, parameters);
    }

    /** The parameters as they stand in an address. */
    public String query() {
        return parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** All of it, within the portal. */
    public String text() {
        return parameters.isEmpty() ? path : path + "?" + query();
    }

    /** The same with this in place of what a parameter says. */
    public ViewAddress with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(parameters);
        other.put(name, value);
        return new ViewAddress(path, other);
    }
}
