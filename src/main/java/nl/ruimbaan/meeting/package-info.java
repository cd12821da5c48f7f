/** What is agreed about obstacles, in the weekly meeting and outside it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "people::ui",
            "privacy",
            "privacy::ui",
            "draft",
            "draft::ui",
            "obstacle",
            "obstacle::ui"
        })
package nl.ruimbaan.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
