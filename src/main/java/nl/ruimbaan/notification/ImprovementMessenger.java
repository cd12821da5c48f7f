package nl.ruimbaan.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.improvement.ImprovementMoved;
import nl.ruimbaan.privacy.ModeratedItems;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns that an improvement was moved, when that can no longer be taken back. */
@Component
class ImprovementMessenger {

    private final Messages messages;
    private final ObjectProvider<ModeratedItems> items;

    ImprovementMessenger(Messages messages, ObjectProvider<ModeratedItems> items) {
        this.messages = messages;
        this.items = items;
    }

    @EventListener
    void on(ImprovementMoved moved) {
        var cause = new Messages.Cause(moved.step(), by(moved), LastSteps.TIME);
        Map<PersonId, String> told = told(moved);
        told.forEach((person, happening) -> messages.tellOf(
                cause, person, moved.id().ref(), "IMPROVEMENT." + happening, why(moved, person, happening)));
        if (moved.other() != null) {
            tellOfOther(moved.other(), moved, cause, told.keySet());
        }
    }

    /** Whom the other one concerns hears what came to it, unless they heard of the one that was moved. */
    private void tellOfOther(
            ImprovementMoved.Other other, ImprovementMoved moved, Messages.Cause cause, Set<PersonId> told) {
        other.concerned().stream()
                .filter(it -> !told.contains(it))
                .forEach(it -> messages.tellOf(
                        cause, it, other.id().ref(), "IMPROVEMENT." + moved.verb() + ".HERE", Why.PART));
    }

    /** Who hears what. Nobody hears twice: what one is asked, or asked no more, comes before what happened. */
    private Map<PersonId, String> told(ImprovementMoved moved) {
        Map<PersonId, String> told = new LinkedHashMap<>();
        if (moved.lapsed() != null) {
            told.put(moved.lapsed(), "ASKED_NO_MORE");
        }
        if (moved.asked() != null) {
            told.put(moved.asked(), moved.verb() + ".ASKED");
        }
        concerned(moved).forEach(it -> told.putIfAbsent(it, moved.verb().name()));
        moved.origins()
                .forEach(from ->
                        tellers(from).forEach(it -> told.putIfAbsent(it, moved.verb() + ".FROM_" + from.kind())));
        told.remove(moved.by());
        return told;
    }

    /** Who is asked, and from whose story or obstacle it came, reads so in the sentence. */
    private static @Nullable Why why(ImprovementMoved moved, PersonId person, String happening) {
        if (!happening.equals(moved.verb().name())) {
            return null;
        }
        if (person.equals(moved.owner())) {
            return Why.OWNER;
        }
        return person.equals(moved.ownerBefore()) ? Why.OWNED : Why.PART;
    }

    /** What is asked is between two: the others hear of it when it is theirs. */
    private static Set<PersonId> concerned(ImprovementMoved moved) {
        return switch (moved.verb()) {
            case HAND_OVER -> Set.of();
            case DECLINE, ASKED_LEFT -> Stream.ofNullable(moved.owner()).collect(Collectors.toSet());
            default -> moved.concerned();
        };
    }

    /** Who told the story or reported the obstacle that it came from. Hidden or not: others hear nothing of it. */
    private Set<PersonId> tellers(ItemRef from) {
        return items.stream()
                .filter(it -> it.kind() == from.kind())
                .flatMap(it -> it.tellers(from.number()).stream())
                .collect(Collectors.toSet());
    }

    /** That an account was closed or opened again is nobody's deed. */
    private static @Nullable PersonId by(ImprovementMoved moved) {
        return switch (moved.verb()) {
            case OWNER_LEFT, ASKED_LEFT, OWNER_BACK -> null;
            default -> moved.by();
        };
    }
}
