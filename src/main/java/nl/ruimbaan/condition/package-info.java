/** Why the system behaves so: the register of system conditions, which coaches keep. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "people::ui",
            "publishing",
            "privacy",
            "search",
            "privacy::ui",
            "draft",
            "draft::ui"
        })
package nl.ruimbaan.condition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
