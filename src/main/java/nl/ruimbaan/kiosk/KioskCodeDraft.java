package nl.ruimbaan.kiosk;

import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a screen.
 *
 * @param place where it hangs, by which the administrator knows it again; the screen itself does not show it
 */
public record KioskCodeDraft(
        String place, @Nullable Language language, @Nullable Appearance appearance) {

    public static final int LONGEST_PLACE = 60;

    /** Why no code can be made like this; empty when it can. */
    public List<Refusal> refusals() {
        var checks = new Checks().atMost("place", tidy(), LONGEST_PLACE);
        if (tidy().isEmpty()) {
            checks.refused("place", "kiosk.refused.noPlace");
        }
        return checks.chosen("language", language, "kiosk.refused.noLanguage")
                .chosen("appearance", appearance, "kiosk.refused.noAppearance")
                .refusals();
    }

    String tidy() {
        return Texts.line(place);
    }
}
