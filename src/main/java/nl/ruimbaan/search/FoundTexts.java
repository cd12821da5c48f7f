package nl.ruimbaan.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.ItemViews;
import org.springframework.stereotype.Component;

/** Reads the texts that the index found, as they are now, and marks in them what was looked for. */
@Component
class FoundTexts {

    private final FindableReader texts;
    private final ItemViews items;
    private final SightReader sight;

    FoundTexts(FindableReader texts, ItemViews items, SightReader sight) {
        this.texts = texts;
        this.items = items;
        this.sight = sight;
    }

    /** In the order of their names; one that is gone by now is left out. */
    List<SearchHit> of(List<String> names, Typed typed) {
        Map<String, FindableText> byName = new LinkedHashMap<>();
        texts.named(names).stream().filter(sight::isFor).forEach(it -> byName.put(it.name(), it));
        Map<ItemRef, ItemView> pages = items.of(byName.values().stream()
                .filter(it -> it.title().isEmpty())
                .map(FindableText::item)
                .toList());
        var excerpts = new Excerpts(typed);
        return names.stream()
                .map(byName::get)
                .filter(Objects::nonNull)
                .filter(it -> !it.title().isEmpty() || pages.containsKey(it.item()))
                .map(it -> hit(it, title(it, pages), excerpts))
                .toList();
    }

    /** What stands on the page of an item is called as that item is. */
    private static String title(FindableText text, Map<ItemRef, ItemView> pages) {
        ItemView page = pages.get(text.item());
        return page == null ? text.title() : page.title();
    }

    private static SearchHit hit(FindableText text, String title, Excerpts excerpts) {
        Excerpts.Marked marked = excerpts.of(title, text.text());
        return new SearchHit(
                text.kind(),
                text.item(),
                text.number(),
                text.language(),
                marked.title(),
                marked.sentence(),
                text.team(),
                text.state(),
                text.at());
    }
}
