package nl.ruimbaan.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;

/** Port: a feature whose items can be hidden; each is read on its own page. */
public interface ModeratedItems extends ModeratedTexts {

    ItemKind kind();

    @Override
    default String textKind() {
        return kind().name();
    }

    @Override
    default String turnKey() {
        return "moderation.turn.recognisable";
    }

    @Override
    default Map<Long, ItemRef> items(Collection<Long> numbers) {
        return numbers.stream().collect(Collectors.toMap(Function.identity(), it -> new ItemRef(kind(), it)));
    }
}
