package nl.ruimbaan.kiosk.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.kiosk.KioskShow;

/**
 * What the browser gets to show.
 *
 * @param version of the build: a screen that runs another one loads itself anew
 * @param words of the page itself, in the language of the screen
 */
record KioskAnswer(
        String language, String appearance, String version, Map<String, String> words, List<SlideView> slides) {

    private static final List<String> WORDS =
            List.of("title", "pause", "paused", "back", "next", "nothing", "away", "of", "stage");

    static KioskAnswer of(KioskShow show, Wording wording) {
        var views = new SlideViews(wording);
        return new KioskAnswer(
                show.language().code(),
                show.appearance().name(),
                Assets.version(),
                WORDS.stream().collect(Collectors.toMap(it -> it, it -> wording.say("kiosk.show." + it))),
                show.slides().stream().map(views::of).toList());
    }
}
