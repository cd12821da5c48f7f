package nl.ruimbaan.base;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who types {@code #128} in a text means an item: the reader sees its title and can go there. */
@Component
public class ItemTitles {

    /** More than this many items in one stretch of texts stay numbers. */
    private static final int MOST = 100;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}#&/])#(\\d{1,12})(?![\\p{L}\\p{N}])");

    private final ObjectProvider<ItemSource> sources;

    ItemTitles(ObjectProvider<ItemSource> sources) {
        this.sources = sources;
    }

    /** A Markdown text as it is shown: the numbers of items that the current user may see are links with their titles. */
    public SafeHtml html(String text) {
        return Markdown.html(text, in(List.of(text)));
    }

    /** What finds the items that these texts mean in their words, with one query a kind of item for all of them. */
    public Function<String, Stream<Meant>> in(Collection<String> texts) {
        Map<Long, ItemView> views = views(numbers(texts));
        return words -> NUMBER.matcher(words)
                .results()
                .flatMap(found -> Optional.ofNullable(views.get(Long.valueOf(found.group(1)))).stream()
                        .map(view -> meant(found, view)));
    }

    private static Set<Long> numbers(Collection<String> texts) {
        return texts.stream()
                .filter(it -> it.indexOf('#') >= 0)
                .flatMap(it -> Markdown.words(it).stream())
                .flatMap(it -> NUMBER.matcher(it).results())
                .map(it -> Long.valueOf(it.group(1)))
                .distinct()
                .limit(MOST)
                .collect(Collectors.toSet());
    }

    private Map<Long, ItemView> views(Set<Long> numbers) {
        Map<Long, ItemView> views = new HashMap<>();
        if (!numbers.isEmpty()) {
            sources.stream()
                    .flatMap(it -> it.views(numbers).stream())
                    .forEach(it -> views.put(it.ref().number(), it));
        }
        return views;
    }

    private static Meant meant(MatchResult found, ItemView view) {
        return new Meant(
                found.start(),
                found.end(),
                found.group() + " " + view.title(),
                view.ref().path());
    }
}
