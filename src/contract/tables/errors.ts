import { unitName } from '../helper-columns.ts';
import { unitKey } from '../key-columns.ts';
import { defineTable, type RecordOf } from '../table.ts';

/** Error findings: what was found wrong in which document, by which of the four gates it should have been stopped. */
export const errors = defineTable({
  id: 'errors',
  name: { zh: '错情明细', en: 'Error findings' },
  home: 'drop',
  meaning: {
    zh: '公文中发现的差错，一行对应一件公文的一类差错。',
    en: 'Errors found in documents. One row per document and kind of error.',
  },
  identity: ['finding_id'],
  dated: 'date',
  helpers: { unit_name: unitName },
  columns: {
    finding_id: {
      header: '错情编号',
      label: 'Finding id',
      aliases: ['错情编码', '差错编号', '编号', '编码'],
      cell: { type: 'id' },
      required: false,
      meaning: {
        zh: '该条错情的唯一编号，各月不得重复；以后更正时用同一编号。',
        en: 'The finding’s own id, not used again in another month; a later correction uses the same one.',
      },
      missing: {
        zh: '本行自成一条，以后不能更正；再次报送则重复计算。',
        en: 'The row stands for itself and cannot be corrected later; sent again, it counts again.',
      },
      example: 'C2026-118',
    },
    date: {
      header: '发现日期',
      label: 'Date found',
      aliases: ['日期', '审读日期', '登记日期', '发现时间'],
      cell: { type: 'date' },
      required: true,
      meaning: {
        zh: '发现差错的日期，应在批次所属月份之内。',
        en: 'The day on which the error was found, within the month of the drop.',
      },
      example: '2026-10-16',
    },
    unit_id: unitKey,
    document_no: {
      header: '文号',
      label: 'Document number',
      aliases: ['公文文号', '发文字号', '文件编号', '办文编号'],
      cell: { type: 'text', maxLength: 60 },
      required: false,
      meaning: {
        zh: '有差错的公文的发文字号或办文编号；公开版不载明。',
        en: 'Number of the document with the error. Builds for the public leave it out.',
      },
      missing: { zh: '未注明。', en: 'Not stated.' },
      example: '某办函〔2026〕37号',
    },
    gate: {
      header: '关口',
      label: 'Gate',
      aliases: ['把关环节', '四关', '差错关口'],
      cell: {
        type: 'enum',
        values: {
          policy: { zh: '政策', en: 'Policy', aliases: ['政策关', '内容关', '内容'] },
          deadline: { zh: '时限', en: 'Deadline', aliases: ['时限关', '时效关', '时效'] },
          procedure: { zh: '程序', en: 'Procedure', aliases: ['程序关', '流程', '流程关'] },
          wording: { zh: '文字', en: 'Wording', aliases: ['文字关', '格式', '文字格式'] },
        },
      },
      required: true,
      meaning: {
        zh: '政策、时限、程序、文字四关中本应拦住差错的一关。',
        en: 'Which of the four gates (policy, deadline, procedure, wording) should have stopped the error.',
      },
      example: '文字',
    },
    category: {
      header: '差错类型',
      label: 'Category',
      aliases: ['错情类型', '差错类别', '错误类型', '错情类别'],
      cell: { type: 'text', maxLength: 40 },
      required: true,
      meaning: {
        zh: '差错的具体类型，同一类型各月用同一名称。',
        en: 'What kind of error it is; the same kind has the same name every month.',
      },
      example: '错别字',
    },
    severity: {
      header: '严重程度',
      label: 'Severity',
      aliases: ['差错程度', '程度', '等级', '差错等级'],
      cell: {
        type: 'enum',
        values: {
          minor: { zh: '轻微', en: 'Minor', aliases: ['轻', '较轻', '轻微差错'] },
          ordinary: { zh: '一般', en: 'Ordinary', aliases: ['中', '一般差错'] },
          serious: { zh: '严重', en: 'Serious', aliases: ['重', '重大', '较重', '严重差错', '重大差错'] },
        },
      },
      required: false,
      meaning: {
        zh: '轻微、一般或严重；每处扣多少分由 `office.yaml` 规定。',
        en: 'Minor, ordinary or serious; `office.yaml` says how many points an instance of each costs.',
      },
      missing: { zh: '未定级，不计扣分。', en: 'Not graded; it costs no points.' },
      example: '一般',
    },
    count: {
      header: '处数',
      label: 'Instances',
      aliases: ['差错处数', '错误处数', '数量'],
      cell: { type: 'integer', min: 1, unit: { fixed: { zh: '处', en: 'instances' } } },
      required: false,
      meaning: {
        zh: '该公文中这类差错有几处。',
        en: 'How many instances of this kind the document has.',
      },
      missing: { zh: '一处。', en: 'One instance.' },
      example: '2',
    },
    found_in: {
      header: '发现环节',
      label: 'Found in',
      aliases: ['发现方式', '来源', '发现途径'],
      cell: {
        type: 'enum',
        values: {
          checking: { zh: '核稿', en: 'Checking', aliases: ['审核', '校核', '校对'] },
          review: { zh: '审读', en: 'Review', aliases: ['审读检查', '季度审读', '抽查'] },
          returned: { zh: '退文', en: 'Return', aliases: ['退回', '上级退文'] },
          feedback: { zh: '反馈', en: 'Feedback', aliases: ['收文单位反馈', '来文反馈', '群众反馈'] },
        },
      },
      required: false,
      meaning: {
        zh: '核稿、审读、退文或收文单位反馈中发现。',
        en: 'Found when the draft was checked, in a review, because the document came back, or by feedback of its reader.',
      },
      missing: { zh: '未注明。', en: 'Not stated.' },
      example: '审读',
    },
    note: {
      header: '备注',
      label: 'Note',
      aliases: ['说明', '差错内容', '错情说明'],
      cell: { type: 'text', maxLength: 300 },
      required: false,
      meaning: {
        zh: '差错内容或说明；公开版不载明。',
        en: 'What was wrong, in words. Builds for the public leave it out.',
      },
      missing: { zh: '没有说明。', en: 'Nothing noted.' },
      example: '联系人姓名有误',
    },
  },
});

export type ErrorRecord = RecordOf<typeof errors>;
