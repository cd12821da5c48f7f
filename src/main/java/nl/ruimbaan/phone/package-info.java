/** The portal on a phone: it can be installed, and says so when there is no line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "people", "demand::ui", "story::ui"})
package nl.ruimbaan.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
