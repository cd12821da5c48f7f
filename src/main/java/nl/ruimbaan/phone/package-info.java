/** The portal on a phone: it can be installed, and what is typed while there is no line becomes a draft when it is back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "draft",
            "draft::ui",
            "demand::ui",
            "story",
            "story::ui"
        })
package nl.ruimbaan.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
