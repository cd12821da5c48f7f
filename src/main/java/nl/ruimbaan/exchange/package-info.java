/** Bringing stories in from a file: read it, check it, take each row once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "sheet",
            "security",
            "people",
            "people::ui",
            "privacy",
            "privacy::ui",
            "demand",
            "story",
            "story::ui"
        })
package nl.ruimbaan.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
