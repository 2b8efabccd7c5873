/** Forms and fields, derived from the model. */
package org.liaison.ui.record.form;
