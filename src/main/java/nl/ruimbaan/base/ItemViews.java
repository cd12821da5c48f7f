package nl.ruimbaan.base;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the current user may see of an item, whatever its kind. */
@Component
public class ItemViews {

    private final ObjectProvider<ItemSource> sources;

    ItemViews(ObjectProvider<ItemSource> sources) {
        this.sources = sources;
    }

    /** Empty when there is no such item, or when the current user may not see it. */
    public Optional<ItemView> of(ItemRef item) {
        return Optional.ofNullable(of(List.of(item)).get(item));
    }

    /** Those of the items that the current user may see, with one query a kind. */
    public Map<ItemRef, ItemView> of(Collection<ItemRef> items) {
        Map<ItemKind, List<Long>> byKind = items.stream()
                .distinct()
                .collect(
                        Collectors.groupingBy(ItemRef::kind, Collectors.mapping(ItemRef::number, Collectors.toList())));
        Map<ItemRef, ItemView> views = new HashMap<>();
        sources.stream()
                .filter(source -> byKind.containsKey(source.kind()))
                .flatMap(source -> source.views(byKind.getOrDefault(source.kind(), List.of())).stream())
                .forEach(view -> views.put(view.ref(), view));
        return views;
    }

    public boolean mayRead(ItemRef item) {
        return of(item).isPresent();
    }
}
