package nl.ruimbaan.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads from all features what can be found. */
@Component
class FindableReader {

    private final ObjectProvider<Findable> sources;
    private final ObjectProvider<FindableParts> parts;

    FindableReader(ObjectProvider<Findable> sources, ObjectProvider<FindableParts> parts) {
        this.sources = sources;
        this.parts = parts;
    }

    /** The kinds of item of which there is anything to be found. */
    List<ItemKind> kinds() {
        return sources.stream().map(Findable::kind).sorted().toList();
    }

    List<Long> after(ItemKind kind, long number, int most) {
        return source(kind).after(number, most);
    }

    /** The texts of these items with all that stands on their pages. */
    List<FindableText> of(Collection<ItemRef> items) {
        List<FindableText> texts = new ArrayList<>();
        byKind(items)
                .forEach((kind, numbers) -> sources.stream()
                        .filter(it -> it.kind() == kind)
                        .forEach(it -> texts.addAll(it.texts(numbers))));
        return texts.isEmpty() ? texts : withParts(texts);
    }

    private List<FindableText> withParts(List<FindableText> items) {
        Map<Long, FindableText> byNumber = new HashMap<>();
        items.forEach(it -> byNumber.put(it.number(), it));
        List<FindableText> all = new ArrayList<>(items);
        parts.stream()
                .flatMap(it -> it.partsOf(byNumber.keySet()).stream())
                .forEach(it -> all.add(
                        it.with(Objects.requireNonNull(byNumber.get(it.item().number())))));
        return all;
    }

    /** The texts with these names in the index. */
    List<FindableText> named(Collection<String> names) {
        Map<String, List<Long>> numbers = names.stream()
                .map(it -> it.split("/", 2))
                .collect(groupingBy(it -> it[0], mapping(it -> Long.valueOf(it[1]), toList())));
        List<FindableText> texts = new ArrayList<>();
        sources.stream()
                .filter(it -> numbers.containsKey(it.kind().name()))
                .forEach(it ->
                        texts.addAll(it.texts(numbers.getOrDefault(it.kind().name(), List.of()))));
        parts.stream()
                .filter(it -> numbers.containsKey(it.kind().name()))
                .forEach(it ->
                        texts.addAll(it.texts(numbers.getOrDefault(it.kind().name(), List.of()))));
        return texts;
    }

    private Findable source(ItemKind kind) {
        return Objects.requireNonNull(
                sources.stream().filter(it -> it.kind() == kind).findFirst().orElse(null), kind.name());
    }

    private static Map<ItemKind, List<Long>> byKind(Collection<ItemRef> items) {
        Map<ItemKind, List<Long>> numbers = new EnumMap<>(ItemKind.class);
        items.forEach(it ->
                numbers.computeIfAbsent(it.kind(), kind -> new ArrayList<>()).add(it.number()));
        return numbers;
    }
}
