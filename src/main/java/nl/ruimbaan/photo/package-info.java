/** Photos beside an item: made small and bare, each with a text for who does not see it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security", "privacy", "privacy::ui", "draft"})
package nl.ruimbaan.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
