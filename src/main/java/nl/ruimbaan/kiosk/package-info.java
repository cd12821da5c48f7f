/** What the screen in the corridor shows, to whoever walks by: no account, no names, and nothing that one could change. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::figure",
            "base::ui",
            "security",
            "people",
            "privacy",
            "step",
            "demand",
            "demand::ui",
            "story",
            "obstacle",
            "improvement",
            "spc",
            "chart"
        })
package nl.ruimbaan.kiosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
