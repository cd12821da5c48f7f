/** What everyone may see of the results: how obstacles flow, in honest control charts. Reads the features; owns no table. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "privacy",
            "step",
            "step::ui",
            "demand",
            "demand::ui",
            "story",
            "story::ui",
            "obstacle",
            "improvement",
            "measure::ui",
            "spc",
            "chart"
        })
package nl.ruimbaan.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
