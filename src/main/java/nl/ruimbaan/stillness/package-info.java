/** What must not be forgotten: what has been still longest, and who is reminded. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "people::ui",
            "privacy",
            "obstacle",
            "obstacle::ui"
        })
package nl.ruimbaan.stillness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
