package nl.ruimbaan.base;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who types {@code #128} in a text means an item: the reader sees its title and can go there. */
@Component
public class ItemTitles {

    /** More than this many items in one stretch of texts stay numbers. */
    private static final int MOST = 100;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}#&/\\[(`])#(\\d{1,12})(?![\\p{L}\\p{N}])");

    private final ObjectProvider<ItemSource> sources;

    ItemTitles(ObjectProvider<ItemSource> sources) {
        this.sources = sources;
    }

    /** One Markdown text in which the numbers of items that the current user may see are links with their titles. */
    public String in(String text) {
        return in(List.of(text)).apply(text);
    }

    /** What does so for each of these texts, with one query a kind of item for all of them. */
    public UnaryOperator<String> in(Collection<String> texts) {
        Map<Long, ItemView> views = views(numbers(texts));
        return text -> NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(link(found, views)));
    }

    private static Set<Long> numbers(Collection<String> texts) {
        Set<Long> numbers = new LinkedHashSet<>();
        texts.stream()
                .flatMap(it -> NUMBER.matcher(it).results())
                .limit(MOST)
                .forEach(it -> numbers.add(Long.valueOf(it.group(1))));
        return numbers;
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

    private static String link(MatchResult found, Map<Long, ItemView> views) {
        ItemView view = views.get(Long.valueOf(found.group(1)));
        if (view == null) {
            return found.group();
        }
        String title = view.title().replaceAll("[\\\\`*_\\[\\]]", "\\\\$0");
        return "[" + found.group() + " " + title + "](" + view.ref().path() + ")";
    }
}
