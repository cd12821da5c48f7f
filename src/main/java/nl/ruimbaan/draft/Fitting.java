package nl.ruimbaan.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a draft fit: the longest texts in it stay as they were kept before, one after the other, until all else has room.
 *
 * @param json what is kept
 * @param leftOut the names of the texts that are not in it as they were typed, as forms name their fields: {@code happened}, and
 *     {@code step-0-met} for one in the list {@code steps}
 */
record Fitting(String json, List<String> leftOut) {

    private record Text(JsonPointer at, String text) {

        String name() {
            return at.toString().substring(1).replaceFirst("s/(\\d+)", "-$1").replace('/', '-');
        }
    }

    /**
     * @param before what is kept already
     * @param longest how many characters fit
     */
    static Fitting of(String typed, @Nullable String before, int longest, JsonMapper mapper) {
        if (typed.length() <= longest) {
            return new Fitting(typed, List.of());
        }
        JsonNode draft = mapper.readTree(typed);
        JsonNode earlier = before == null ? mapper.createObjectNode() : mapper.readTree(before);
        List<String> leftOut = new ArrayList<>();
        String json = typed;
        for (Text text : longestFirst(draft)) {
            if (json.length() <= longest) {
                break;
            }
            String known = earlier.at(text.at()).asString("");
            put(draft, text.at(), known.length() < text.text().length() ? known : "");
            leftOut.add(text.name());
            json = mapper.writeValueAsString(draft);
        }
        return new Fitting(json, leftOut);
    }

    private static List<Text> longestFirst(JsonNode draft) {
        List<Text> texts = new ArrayList<>();
        collect(draft, JsonPointer.empty(), texts);
        texts.sort(Comparator.comparingInt((Text it) -> it.text().length()).reversed());
        return texts;
    }

    private static void collect(JsonNode node, JsonPointer at, List<Text> texts) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(it -> collect(it.getValue(), at.appendProperty(it.getKey()), texts));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    collect(array.get(i), at.appendIndex(i), texts);
                }
            }
            default -> {
                if (node.isString()) {
                    texts.add(new Text(at, node.asString()));
                }
            }
        }
    }

    private static void put(JsonNode draft, JsonPointer at, String text) {
        switch (draft.at(at.head())) {
            case ObjectNode object -> object.put(at.last().getMatchingProperty(), text);
            case ArrayNode array -> array.set(at.last().getMatchingIndex(), text);
            default -> throw new IllegalStateException("a text stands in an object or a list: " + at);
        }
    }
}
