// The form as a Vue team might build it: one reactive object and v-model.

import { createApp, defineComponent, reactive, ref } from 'vue';
import { isClean, type Draft, type Errors } from '../../validate.ts';
import { check, exposeState, goTo, initialDraft, onRoute, readStep, send, start } from '../shared/flow.ts';
import { ConfirmStep } from './confirm-step.ts';
import { DoneStep } from './done-step.ts';
import { InputStep } from './input-step.ts';
import { TopicStep } from './topic-step.ts';

const App = defineComponent({
  components: { ConfirmStep, DoneStep, InputStep, TopicStep },
  template: `
    <TopicStep v-if="step === 'step1'" :draft="draft" />
    <InputStep v-else-if="step === 'step2'" :draft="draft" :errors="errors" @confirm="judge" />
    <ConfirmStep v-else-if="step === 'confirm'" :draft="draft" @send="submit" />
    <DoneStep v-else :receipt="receipt" />`,
  setup() {
    const draft = reactive<Draft>(initialDraft());
    const errors = ref<Errors>({});
    const receipt = ref('');
    const step = ref(readStep({ topic: '', checked: false, receipt: '' }));
    let checked = false;
    exposeState(() => draft);
    onRoute(() => {
      step.value = readStep({ topic: draft.topic, checked, receipt: receipt.value });
    });
    const judge = async (trap: string): Promise<void> => {
      errors.value = await check(draft, trap);
      checked = isClean(errors.value);
      if (checked) goTo('confirm');
      else scrollTo(0, 0);
    };
    const submit = async (): Promise<void> => {
      receipt.value = await send(draft);
      goTo('done');
    };
    return { draft, errors, receipt, step, judge, submit };
  },
});

start((root) => createApp(App).mount(root));
