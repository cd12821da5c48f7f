package nl.ruimbaan.notification;

import java.util.stream.Stream;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.conversation.LostTheirNames;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.twice.MergingVerb;
import nl.ruimbaan.twice.StoryMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both tellers that their stories were merged or taken apart, when that can no longer be taken back. */
@Component
class StoryMessenger {

    private static final String UNNAMED = ".UNNAMED";
    private static final String HERE = ".HERE";

    private final Messages messages;

    StoryMessenger(Messages messages) {
        this.messages = messages;
    }

    /** Who told both hears once. */
    @EventListener
    void on(StoryMerged merged) {
        var cause = new Messages.Cause(merged.step(), merged.by(), LastSteps.TIME);
        String happening = "STORY." + merged.verb();
        String unnamed = merged.by() == null ? UNNAMED : "";
        merged.tellers().forEach(it -> messages.tellOf(cause, it, merged.id().ref(), happening + unnamed, null));
        merged.otherTellers().stream()
                .filter(it -> !merged.tellers().contains(it))
                .forEach(it -> messages.tellOf(cause, it, merged.other().ref(), happening + HERE + unnamed, null));
    }

    /** What a teller did whom colleagues may no longer know was done by nobody. */
    @EventListener
    void on(LostTheirNames lost) {
        if (lost.item().kind() == ItemKind.STORY) {
            Stream.of(MergingVerb.MERGE, MergingVerb.TAKE_APART)
                    .flatMap(it -> Stream.of("STORY." + it, "STORY." + it + HERE))
                    .forEach(it -> messages.unname(lost.item(), lost.people(), it, it + UNNAMED));
        }
    }
}
