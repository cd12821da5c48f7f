package nl.ruimbaan.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.notification.Notification;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says about one item, or about accounts.
 *
 * @param item null when it is about no item
 * @param heading what kind of item, its number and its title; empty when it is about none
 * @param sentences what happened, the newest first; the same only once
 */
record LetterTopic(@Nullable ItemRef item, String heading, List<String> sentences) {

    /** More than these are read in the portal. */
    static final int MOST = 30;

    /** By item; first the one of which there is the newest to tell. */
    static List<LetterTopic> of(List<Notification> told, Wording words) {
        Map<ItemRef, LetterTopic> topics = new LinkedHashMap<>();
        for (Notification one : told) {
            ItemRef item = Objects.requireNonNullElse(one.item(), ItemRef.NONE);
            List<String> said = topics.computeIfAbsent(
                            item, it -> new LetterTopic(one.item(), heading(one, words), new ArrayList<>()))
                    .sentences();
            String sentence = one.sentence(words);
            if (!said.contains(sentence)) {
                said.add(sentence);
            }
        }
        return topics.values().stream().limit(MOST).toList();
    }

    /** Whether there is more than a letter holds. */
    static boolean more(List<Notification> told) {
        return told.stream().map(Notification::item).distinct().count() > MOST;
    }

    Map<String, Object> values(PublicAddress address) {
        return Map.of("heading", heading, "sentences", sentences, "link", item == null ? "" : address.of(item.path()));
    }

    private static String heading(Notification one, Wording words) {
        return one.item() == null
                ? ""
                : words.say(one.item().kind().key()) + " #" + one.item().number() + ": " + one.title();
    }
}
