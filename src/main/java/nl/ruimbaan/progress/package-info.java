/**
 * What everyone may see of the results: how obstacles flow, in honest control charts; and what became of what one told oneself. Reads
 * the features; owns no table.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::figure",
            "base::ui",
            "security",
            "people",
            "privacy",
            "thread",
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
