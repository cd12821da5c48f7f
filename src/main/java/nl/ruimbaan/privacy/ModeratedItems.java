package nl.ruimbaan.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.PersonId;

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

    /** All from whom it is: who wrote it, and whose own went up in it. They hear what came of it. */
    default Set<PersonId> tellers(long number) {
        return writer(number).stream().collect(Collectors.toSet());
    }
}
