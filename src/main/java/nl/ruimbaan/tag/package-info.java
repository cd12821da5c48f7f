/** Words that tellers put beside their stories: called otherwise by coaches, and two made one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "privacy"})
package nl.ruimbaan.tag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
