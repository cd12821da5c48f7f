package nl.ruimbaan.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.sheet.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a coach says about a file where the file itself leaves it open: once for all its rows.
 *
 * @param orders what comes first in a column of dates
 * @param words how to read the names that we do not have, by the column's field and the plain name: as another name, or as
 *     nothing when that is empty
 */
public record Answers(Map<StoryField, WrittenDate.Order> orders, Map<StoryField, Map<String, String>> words) {

    /** Nothing is said, or nothing needed to be. */
    public static final Answers NONE = new Answers(Map.of(), Map.of());

    /** Speaks of all names of a column that have no answer of their own. */
    private static final String REST = "*";

    /** A file that was chosen before there were questions has no answers. */
    public Answers {
        orders = Map.copyOf(Objects.requireNonNullElse(orders, Map.<StoryField, WrittenDate.Order>of()));
        words = Map.copyOf(Objects.requireNonNullElse(words, Map.<StoryField, Map<String, String>>of()));
    }

    /** The same with this order in the column of this field. */
    public Answers with(StoryField field, WrittenDate.Order order) {
        Map<StoryField, WrittenDate.Order> changed = new EnumMap<>(StoryField.class);
        changed.putAll(orders);
        changed.put(field, order);
        return new Answers(changed, words);
    }

    /** The same, with this name read as another one; as nothing when that is empty. */
    public Answers with(StoryField field, String name, String readAs) {
        return withKey(field, Vocabulary.plain(name), readAs);
    }

    /** The same, with all other names of this column that we do not have read as nothing. */
    public Answers withoutTheRest(StoryField field) {
        return withKey(field, REST, "");
    }

    /** The same without what was said about the columns of these fields. */
    public Answers without(Iterable<StoryField> fields) {
        Map<StoryField, WrittenDate.Order> keptOrders = new HashMap<>(orders);
        Map<StoryField, Map<String, String>> keptWords = new HashMap<>(words);
        fields.forEach(it -> {
            keptOrders.remove(it);
            keptWords.remove(it);
        });
        return new Answers(keptOrders, keptWords);
    }

    /** How this name of the column is to be read, when somebody said so. */
    public @Nullable String readAs(StoryField field, String name) {
        Map<String, String> said = words.getOrDefault(field, Map.of());
        String own = said.get(Vocabulary.plain(name));
        return own == null ? said.get(REST) : own;
    }

    /** Whether all names of the column that have no answer of their own are read as nothing. */
    public boolean leavesTheRest(StoryField field) {
        return words.getOrDefault(field, Map.of()).containsKey(REST);
    }

    private Answers withKey(StoryField field, String key, String readAs) {
        Map<StoryField, Map<String, String>> changed = new EnumMap<>(StoryField.class);
        changed.putAll(words);
        Map<String, String> names = new HashMap<>(words.getOrDefault(field, Map.of()));
        names.put(key, readAs);
        changed.put(field, Map.copyOf(names));
        return new Answers(orders, changed);
    }
}
