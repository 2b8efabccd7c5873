package org.liaison.ui.record.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.ToolItem;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.value.StoredContent;
import org.liaison.model.Attachment;
import org.liaison.model.Ids;
import org.liaison.model.ModelFactory;
import org.liaison.ui.session.Background;
import org.liaison.ui.widgets.TextColumns;

/** Files kept with a record. The bytes go into the register at once, kept by their hash; the record refers to them when it is saved. */
final class AttachmentsField extends Field {

	private TableViewer viewer;
	private ToolItem saveAs;
	private ToolItem remove;

	AttachmentsField(EReference feature, FormContext context) {
		super(feature, context);
	}

	@Override
	protected boolean isWide() {
		return true;
	}

	@Override
	protected boolean hasLabel() {
		return false;
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite area = context().toolkit().createComposite(parent);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		area.setLayout(layout);
		var head = new TableHead(area, context(), label());
		head.add(Messages.addFile, Messages.addHint, this::addFile);
		saveAs = head.add(Messages.saveAs, Messages.saveAsHint, this::saveAs);
		remove = head.add(Messages.remove, Messages.removeHint, this::remove);
		Composite holder = context().toolkit().createComposite(area);
		var data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 200;
		data.heightHint = 90;
		holder.setLayoutData(data);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		var columns = new TextColumns<Attachment>(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		columns.add(Messages.fileName, 4, Attachment::getName);
		columns.add(Messages.fileType, 2, Attachment::getMediaType);
		columns.add(Messages.fileSize, 1, file -> size(file.getSize()));
		viewer.addSelectionChangedListener(e -> showButtons());
		viewer.addDoubleClickListener(e -> saveAs());
		viewer.getTable().addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.DEL) {
				remove();
			} else if (e.keyCode == SWT.INSERT) {
				addFile();
			}
		});
		return area;
	}

	/** Bytes in the unit that a person would use. */
	static String size(Long bytes) {
		if (bytes == null) {
			return ""; //$NON-NLS-1$
		}
		NumberFormat format = NumberFormat.getInstance();
		format.setMaximumFractionDigits(1);
		if (bytes < 1024) {
			return NLS.bind(Messages.bytes, format.format(bytes));
		}
		return bytes < 1024 * 1024 ? NLS.bind(Messages.kilobytes, format.format(bytes / 1024.0))
				: NLS.bind(Messages.megabytes, format.format(bytes / 1024.0 / 1024.0));
	}

	@SuppressWarnings("unchecked") // the feature's type is Attachment
	private EList<Attachment> files() {
		return (EList<Attachment>) value();
	}

	@Override
	protected void show(Object value) {
		viewer.setInput(List.copyOf(files()));
		showButtons();
	}

	private void showButtons() {
		boolean selected = !viewer.getStructuredSelection().isEmpty();
		saveAs.setEnabled(selected);
		remove.setEnabled(selected);
	}

	private Attachment selected() {
		return (Attachment) viewer.getStructuredSelection().getFirstElement();
	}

	private void addFile() {
		String chosen = new FileDialog(viewer.getControl().getShell(), SWT.OPEN).open();
		if (chosen != null) {
			add(Path.of(chosen));
		}
	}

	/** Takes a file into the register and the record. */
	void add(Path file) {
		Register register = context().editing().register();
		Background.read(NLS.bind(Messages.addingFile, file.getFileName()), () -> read(register, file), attachment -> {
			files().add(attachment);
			endStep();
		}, viewer.getControl());
	}

	private static Attachment read(Register register, Path file) {
		try {
			byte[] content = StoredContent.read(file);
			Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
			attachment.setId(Ids.newId());
			attachment.setName(file.getFileName().toString());
			attachment.setMediaType(Files.probeContentType(file));
			attachment.setSize((long) content.length);
			attachment.setSha256(register.store(content));
			return attachment;
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file, String.valueOf(e.getMessage()));
		}
	}

	private void saveAs() {
		Attachment attachment = selected();
		if (attachment == null) {
			return;
		}
		var dialog = new FileDialog(viewer.getControl().getShell(), SWT.SAVE);
		dialog.setFileName(attachment.getName());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Register register = context().editing().register();
			String hash = attachment.getSha256();
			Background.read(NLS.bind(Messages.savingFile, attachment.getName()), () -> write(register, hash, Path.of(chosen)),
					written -> viewer.getControl().setFocus(), viewer.getControl());
		}
	}

	private static Path write(Register register, String hash, Path file) {
		byte[] content = register.content(hash).orElseThrow(() -> new RegisterException(Problem.NOT_FOUND, file.getFileName()));
		try {
			return Files.write(file, content);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, String.valueOf(e.getMessage()));
		}
	}

	private void remove() {
		if (selected() != null) {
			EcoreUtil.remove(selected());
			endStep();
		}
	}
}
