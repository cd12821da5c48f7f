package nl.ruimbaan.tag;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Numbers;
import org.springframework.stereotype.Component;

/** The tags by their words; one that nobody used before is made. */
@Component
public class Tags {

    private final TagRepository tags;
    private final Numbers numbers;

    Tags(TagRepository tags, Numbers numbers) {
        this.tags = tags;
        this.numbers = numbers;
    }

    /** Each once, by name. */
    public List<TagName> called(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Tag> known = new LinkedHashMap<>();
        tags.findByNameKeyIn(names.stream().map(TagText::key).toList()).forEach(it -> known.put(it.key(), it));
        names.forEach(name -> known.computeIfAbsent(
                TagText.key(name), key -> tags.saveAndFlush(new Tag(numbers.nextRecord(), name))));
        return known.values().stream()
                .map(Tag::toName)
                .sorted(Comparator.comparing(TagName::name))
                .toList();
    }
}
