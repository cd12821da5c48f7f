package nl.ruimbaan.story.ui;

import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.tag.TagName;

/** Where a field gets its tags from while one types. */
interface TagSuggestions {

    List<TagName> suggest(String typed, int offset, int limit);

    default Stream<TagName> fetch(Query<?, String> query) {
        return suggest(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream();
    }
}
