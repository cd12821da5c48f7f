package nl.ruimbaan.kiosk;

import java.time.LocalDate;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import org.jspecify.annotations.Nullable;

/** What a code that holds says of its screen. */
record KioskPass(
        Language language, Appearance appearance, @Nullable LocalDate seenOn) {}
