package nl.ruimbaan.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.conversation.CommentRef;
import nl.ruimbaan.conversation.Commented;
import nl.ruimbaan.conversation.LostTheirNames;
import nl.ruimbaan.conversation.WantedToo;
import nl.ruimbaan.privacy.TextModerated;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryContact;
import nl.ruimbaan.story.ToldInName;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns what happens to stories, and what is said about any item. Nobody is told of their own deed. */
@Component
class Messenger {

    private static final String ASKED = ".ASKED";
    private static final String UNNAMED = ".UNNAMED";

    private final Messages messages;
    private final AddresseeReader addressees;

    Messenger(Messages messages, AddresseeReader addressees) {
        this.messages = messages;
        this.addressees = addressees;
    }

    @EventListener
    void on(Commented commented) {
        ItemRef item = commented.item();
        String unnamed = commented.by() == null ? UNNAMED : "";
        commented
                .followers()
                .forEach(it ->
                        messages.tell(it, item, item.kind() + ".COMMENT" + unnamed, commented.by(), Why.FOLLOWING));
        commented
                .mentioned()
                .forEach(it -> messages.tell(it, item, item.kind() + ".MENTION" + unnamed, commented.by()));
    }

    @EventListener
    void on(LostTheirNames lost) {
        Stream.of(".COMMENT", ".MENTION", ".WE_TOO")
                .map(it -> lost.item().kind() + it)
                .forEach(it -> messages.unname(lost.item(), lost.people(), it, it + UNNAMED));
    }

    @EventListener
    void on(WantedToo wanted) {
        Map<PersonId, Why> people = new LinkedHashMap<>();
        addressees.members(wanted.team()).forEach(it -> people.put(it, Why.TEAM));
        addressees.coaches().forEach(it -> people.putIfAbsent(it, Why.COACH));
        people.remove(wanted.by());
        String happening = wanted.item().kind() + ".WE_TOO" + (wanted.unnamed() ? UNNAMED : "");
        PersonId by = wanted.unnamed() ? null : wanted.by();
        people.forEach((person, why) -> messages.tell(person, wanted.item(), happening, by, why));
    }

    @EventListener
    void on(StoryContact.Said said) {
        String happening = said.by() == null ? "STORY.CONTACT.ANSWER" : "STORY.CONTACT";
        said.to().forEach(it -> messages.tell(it, said.id().ref(), happening, said.by()));
    }

    @EventListener
    void on(ToldInName told) {
        messages.tell(told.teller(), told.id().ref(), "STORY.IN_NAME", told.by());
    }

    /** That a comment is shown again is told to nobody: it stands there. */
    @EventListener
    void on(TextModerated moderated) {
        boolean comment = moderated.text() instanceof CommentRef;
        String happening = moderated.item().kind() + (comment ? ".COMMENT_" : ".") + moderated.what();
        if (moderated.what() == TextModerated.What.RECOGNISABLE) {
            recognised(moderated.item(), happening, moderated.writer(), moderated.by());
        } else if (!comment && !moderated.writer().equals(moderated.by())) {
            messages.tell(moderated.writer(), moderated.item(), happening, moderated.by());
        }
    }

    /** Its writer hears of it and coaches are asked to look; nobody is told who saw it. */
    private void recognised(ItemRef item, String happening, PersonId writer, PersonId by) {
        if (!writer.equals(by)) {
            messages.tell(writer, item, happening, null);
        }
        addressees.coaches().stream()
                .filter(it -> !it.equals(by))
                .forEach(it -> messages.tell(it, item, happening + ASKED, null, Why.COACH));
    }
}
