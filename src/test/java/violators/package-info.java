/** A house that breaks every architecture rule, one class a rule. It lies outside the application, which never loads it. */
package violators;
