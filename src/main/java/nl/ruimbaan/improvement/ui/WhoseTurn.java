package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementStep;
import nl.ruimbaan.improvement.ImprovementVerb;

/** What an improvement waits for: an answer to who hands it over, or somebody who takes it in hand. */
record WhoseTurn(ImprovementPage page) {

    /** The sentence; empty when it waits for nobody but its owner. */
    Optional<String> sentence() {
        if (page.moves().contains(ImprovementVerb.DECLINE)) {
            return asking().map(it -> say("askedYou", it.by(), String.valueOf(it.why())));
        }
        if (page.asked() != null) {
            return Optional.of(say("askedOf", page.asked().name()));
        }
        boolean takes = page.moves().contains(ImprovementVerb.TAKE_OVER);
        return switch (page.phase()) {
            case CHECK, PLAN, DO ->
                page.owner() == null ? Optional.of(say(takes ? "nobodyYou" : "nobody")) : Optional.empty();
            case IDEA, STOPPED, MERGED -> Optional.empty();
        };
    }

    /** The newest that stands. */
    private Optional<ImprovementStep> asking() {
        return page.history().stream()
                .filter(it -> it.verb() == ImprovementVerb.HAND_OVER && !it.undone())
                .findFirst();
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation("improvement.turn." + key, args);
    }
}
